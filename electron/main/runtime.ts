// Filled in by build/vite when the application is bundled.
declare const __PINNED_ELECTRON__: string;
declare const __LOCAL_TEST__: boolean;

/** Whether this is a local test package, or not the Electron that releases ship. Never published. */
export const isTestRuntime = __LOCAL_TEST__ || process.versions["electron"] !== __PINNED_ELECTRON__;
