/** Name of the page at a package's top that says how to check it. */
export const checkGuideName = "检验说明.txt";
/** Name of the paper at a package's top that both sides sign. */
export const handoverName = "归档移交清单.docx";

interface GuideFacts {
  readonly packageName: string;
  readonly branchName: string;
  readonly fileCount: number;
  readonly byteCount: number;
  readonly manifestSha256: string;
  readonly hasSensitive: boolean;
}

const commands = [
  "一、没有本软件时怎样检验",
  "",
  "  Linux（或装有sha256sum的电脑）：进入本文件所在的文件夹，执行",
  "",
  "    sha256sum -c manifest-sha256.txt",
  "",
  "  每个文件后面都显示“OK”（中文系统显示“成功”）就是完好；显示“FAILED”（“失败”）或“没有那个文件”的，",
  "  就是内容变了或不见了。再执行下面一行，检验清单、本说明和移交清单自己有没有被改过：",
  "",
  "    sha256sum -c tagmanifest-sha256.txt",
  "",
  "  Windows：在本文件夹的地址栏输入cmd回车，对要查的文件执行（路径照manifest-sha256.txt里写的，",
  "  把“/”换成“\\”），例如",
  "",
  '    certutil -hashfile "data\\归档文件目录.xlsx" SHA256',
  "",
  "  显示的一串字与manifest-sha256.txt中同一文件前面的那串一样，就是完好。",
  "",
  "二、有本软件时怎样检验",
  "",
  "  打开“支部台账”，到“归档移交—接收查看”，选择本文件夹。程序逐个文件核对，缺了哪个、改了哪个、",
  "  多了哪个，都按件写明。",
  "",
];

/** The text of 检验说明.txt, with CRLF so that the oldest Windows shows its lines. */
export function checkGuide(facts: GuideFacts): string {
  const lines = [
    `${facts.packageName} 检验说明`,
    "",
    `移交单位：${facts.branchName}`,
    `档案文件：data文件夹内共${facts.fileCount}个文件，${facts.byteCount}字节`,
    `清单校验值（manifest-sha256.txt的SHA-256）：${facts.manifestSha256}`,
    "",
    "本文件夹是一个BagIt档案包（RFC 8493），没有压缩，没有加密，用什么电脑都能打开。",
    "data里的文件一个也不要改、不要删、不要添；要用请先复制出去。",
    "",
    ...commands,
    "三、里面有什么",
    "",
    "  归档移交清单.docx       双方签字的清单，A4",
    "  data/归档文件目录.xlsx  每件一行；档号、件号、页数空着的为待编，由档案室给定",
    "  data/××××年度/类别/  每件一个文件夹：文稿和记录数据",
    "  data/台账/              各类记录的台账，Excel打开",
    "  data/数据/              供再次导入的数据",
    "",
    facts.hasSensitive
      ? "  本包含联系电话、出生日期等个人信息，请按本单位规定保管。"
      : "  联系电话、出生日期等个人信息没有归入本包。",
    "",
  ];
  return lines.join("\r\n");
}
