require("electron").contextBridge.exposeInMainWorld("bare", {});
