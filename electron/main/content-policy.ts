const common = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];

/** What the application's own page may load: its own files and nothing else. */
export function ledgerPolicy(styleNonce: string): string {
  return [
    ...common,
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src app://preview",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The preview frame alone gets inline styles, which a rendered document can't do without. */
export function previewPolicy(): string {
  return [
    ...common,
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "frame-ancestors app://ledger",
  ].join("; ");
}
