/** Three projects: fast (part of `npm run check`), slow (real disks, LibreOffice, kills), desktop (Electron). */
declare const _default: import("vite").UserConfig;
export default _default;
