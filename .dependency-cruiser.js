/** The arrows of the house: docs/architecture.md, "Arrows". Each rule says what to do instead. */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two files that need each other are one file, or the shared part belongs in a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nobody uses this file: wire it in or delete it.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "\\.config\\.(ts|js)$",
          "\\.d\\.ts$",
          "^renderer/(main|preview/preview)\\.tsx?$",
          "^build/[a-z-]+\\.ts$",
          "^build/provide-[a-z]+/cli\\.ts$",
          "^build/bench/",
          "^\\.dependency-cruiser\\.js$",
          "default-app",
        ],
      },
      to: {},
    },
    {
      name: "shared-is-pure",
      comment:
        "shared/ is used by the window and the service: no Node, no DOM, no state. Pass what you need in.",
      severity: "error",
      from: { path: "^shared/" },
      to: { path: "^(electron|renderer|build)/" },
    },
    {
      name: "shared-has-no-node",
      comment:
        "shared/ runs in the sandboxed page too. Move the Node part to electron/service/core.",
      severity: "error",
      from: { path: "^shared/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "shared-modules-knows-no-registry",
      comment:
        "A module's declarations come before the registry. Compose in shared/contract, record-types or document-makers.",
      severity: "error",
      from: { path: "^shared/(modules|records|kernel)/" },
      to: { path: "^shared/[a-z-]+\\.ts$" },
    },
    {
      name: "kernel-knows-nothing-above",
      comment: "The kernel is the ground: it may import only itself.",
      severity: "error",
      from: { path: "^shared/kernel/" },
      to: { path: "^shared/(?!kernel/)" },
    },
    {
      name: "records-know-no-module",
      comment:
        "The record engine knows no module: what one module needs special belongs in that module.",
      severity: "error",
      from: { path: "^shared/records/" },
      to: { path: "^shared/modules/" },
    },
    {
      name: "only-main-and-preload-touch-electron",
      comment: "Only electron/main and electron/preload know Electron. Send a HostMessage instead.",
      severity: "error",
      from: { pathNot: "^(electron/(main|preload)|tests|build)/" },
      to: { path: "^node_modules/electron/" },
    },
    {
      name: "window-and-service-meet-in-the-contract",
      comment: "The page talks to the service over its port only: use renderer/api.",
      severity: "error",
      from: { path: "^renderer/" },
      to: { path: "^electron/" },
    },
    {
      name: "service-knows-no-window",
      comment: "The service answers whoever asks; it knows no page.",
      severity: "error",
      from: { path: "^electron/" },
      to: { path: "^(renderer|build)/" },
    },
    {
      name: "main-knows-no-service-code",
      comment: "main starts the service as a process of its own and talks to it by HostMessage.",
      severity: "error",
      from: { path: "^electron/(main|preload)/" },
      to: { path: "^electron/service/" },
    },
    {
      name: "core-is-business-free",
      comment: "core could serve another product: pass the business part in.",
      severity: "error",
      from: { path: "^electron/service/core/" },
      to: {
        path: "^(electron/service/(modules|records)/|shared/(modules/|contract|record-types))",
      },
    },
    {
      name: "records-engine-knows-no-module",
      comment: "Never add a hook to the engine for one module: give that module its own service.",
      severity: "error",
      from: { path: "^electron/service/records/" },
      to: { path: "^electron/service/modules/" },
    },
    {
      name: "modules-meet-at-their-doors",
      comment: "Another module is reached through its index.ts only.",
      severity: "error",
      from: { path: "^electron/service/modules/([^/]+)/" },
      to: {
        path: "^electron/service/modules/([^/]+)/",
        pathNot: ["^electron/service/modules/$1/", "/index\\.ts$"],
      },
    },
    {
      name: "window-modules-never-meet",
      comment: "Modules of the window never import each other: compose them in renderer/app.",
      severity: "error",
      from: { path: "^renderer/modules/([^/]+)/" },
      to: { path: "^renderer/modules/([^/]+)/", pathNot: "^renderer/modules/$1/" },
    },
    {
      name: "window-arrows-down",
      comment:
        "renderer/app → renderer/modules → renderer/{records,ui,api} → shared. Pass it down as a prop.",
      severity: "error",
      from: { path: "^renderer/(records|ui|api)/" },
      to: { path: "^renderer/(app|modules|home)/" },
    },
    {
      name: "modules-know-no-app",
      comment: "A page is composed by renderer/app; it does not know where it stands.",
      severity: "error",
      from: { path: "^renderer/modules/" },
      to: { path: "^renderer/(app|home)/" },
    },
    {
      name: "home-paints-first",
      comment:
        "The shell and the home page paint before antd is loaded: use renderer/ui/plain, or import() the page.",
      severity: "error",
      from: { path: "^renderer/(home|app|ui/plain)/" },
      to: { path: "node_modules/(antd|@ant-design|echarts)/", dynamic: false },
    },
    {
      name: "one-place-for-sqlite",
      comment:
        "better-sqlite3 stands behind core/database; ask for a ReadableDatabase or WritableDatabase.",
      severity: "error",
      from: { pathNot: "^(electron/service/core/database|tests|build)/" },
      to: { path: "node_modules/better-sqlite3/" },
    },
    {
      name: "one-place-for-files",
      comment:
        "Files are read and written in core/files, core/database, core/jobs and the command line only.",
      severity: "error",
      from: {
        path: "^electron/service/",
        pathNot: "^electron/service/(core/(files|database|jobs)/|command-line/|cli\\.ts$)",
      },
      to: { path: "^(node:)?fs(/promises)?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(out|dist|tests/fixtures)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
