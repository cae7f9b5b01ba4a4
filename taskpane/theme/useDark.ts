import { useEffect, useState } from "react";

export type Dark = Readonly<{ dark: boolean; toggle: () => void }>;

const SYSTEM = "(prefers-color-scheme: dark)";

/**
 * Dark or light: as the page around says (?theme= and its messages), else as the system has it, until somebody uses the switch. Office tells its theme on
 * the desktop only.
 */
export function useDark(): Dark {
  const [dark, setDark] = useState(() => {
    const asked = new URLSearchParams(window.location.search).get("theme");
    return asked === null ? window.matchMedia(SYSTEM).matches : asked === "dark";
  });
  useEffect(() => {
    const listen = ({ data, origin }: MessageEvent): void => {
      if (origin !== window.location.origin) return;
      const { type, theme } = (data ?? {}) as { type?: unknown; theme?: unknown };
      if (type === "rollout-theme") setDark(theme === "dark");
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return { dark, toggle: () => setDark(!dark) };
}
