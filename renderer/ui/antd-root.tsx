import { ConfigProvider, type ThemeConfig } from "antd";
import zhCN from "antd/locale/zh_CN";
import { useMemo, type ReactNode } from "react";
import { useSettings, type Settings } from "#renderer/api/session-settings.ts";
import "antd/dist/antd.css";

const sizes: Readonly<Record<Settings["textSize"], { fontSize: number; controlHeight: number }>> = {
  standard: { fontSize: 14, controlHeight: 32 },
  large: { fontSize: 18, controlHeight: 40 },
  huge: { fontSize: 22, controlHeight: 44 },
};

/**
 * Rules come from antd's static sheet. Its variables are set at run time under a class of our own:
 * the sheet's own class carries antd's blue and would win.
 */
function themeFor(textSize: Settings["textSize"]): ThemeConfig {
  return {
    zeroRuntime: true,
    hashed: false,
    cssVar: { key: "ledger-theme" },
    token: {
      ...sizes[textSize],
      fontFamily: "var(--font)",
      colorPrimary: "#1D4E89",
      colorError: "#A61B1B",
      colorWarning: "#9A4A00",
      colorSuccess: "#1E6B3A",
      colorText: "#1F2328",
      colorBorder: "#8B929C",
      colorTextPlaceholder: "#6B7280",
      colorTextDisabled: "#1F2328",
      borderRadius: 3,
      motion: false,
    },
  };
}

function pageNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
}

function popupHome(trigger?: HTMLElement): HTMLElement {
  // A native dialog lies above the body: its lists must open inside it.
  return trigger?.closest("dialog") ?? document.body;
}

/** Wraps every page that uses antd: Chinese texts, our colours and sizes, the page's style nonce. */
export function AntdRoot({ children }: { readonly children: ReactNode }) {
  const { textSize } = useSettings();
  const theme = useMemo(() => themeFor(textSize), [textSize]);
  const csp = useMemo(() => ({ nonce: pageNonce() ?? "" }), []);
  return (
    <ConfigProvider locale={zhCN} theme={theme} csp={csp} getPopupContainer={popupHome}>
      {children}
    </ConfigProvider>
  );
}
