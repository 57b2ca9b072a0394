// Code points XML cannot carry; a pasted one would make every later Word document unreadable.

const illegal = /[\u0000-\u0008\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it is stored: NFC, `\n` line ends, Word's soft break as a line end, no characters XML refuses. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u000B|\u2028|\u2029/g, "\n")
    .replace(illegal, "")
    .replace(loneSurrogate, "")
    .normalize("NFC");
}
