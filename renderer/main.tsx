import { createRoot } from "react-dom/client";
import { connectService } from "./api/connect-service.ts";
import { watchOperator } from "./api/operator-session.ts";
import { loadSettings } from "./api/session-settings.ts";
import { guardClosing } from "./api/unsaved.ts";
import { App } from "./app/app.tsx";
import { collectNotices } from "./app/service-notices.ts";
import "./styles/base.css";

connectService();
// Before the pages ask, so that its answer comes first.
void loadSettings();
watchOperator();
guardClosing();
collectNotices();

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no root");
createRoot(root).render(<App />);
