import { useEffect, useState } from "react";
import { officeDark } from "./officeDark";
import { rememberDark, rememberedDark } from "./rememberedDark";

export type Dark = Readonly<{ dark: boolean; toggle: () => void }>;

const SYSTEM = "(prefers-color-scheme: dark)";

/**
 * Dark or light: as in the address, otherwise as remembered from the switch, otherwise as in Office where it reports
 * its theme (on desktop), otherwise as in the system. The embedding page and the switch may change it at any time.
 */
export function useDark(): Dark {
  const [chosen, setChosen] = useState(() => queryDark() ?? rememberedDark() ?? officeDark());
  const [system, setSystem] = useState(() => window.matchMedia(SYSTEM).matches);
  const dark = chosen ?? system;
  useEffect(() => {
    const query = window.matchMedia(SYSTEM);
    const follow = ({ matches }: Pick<MediaQueryListEvent, "matches">): void => setSystem(matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  useEffect(() => {
    const listen = ({ data, origin }: MessageEvent): void => {
      if (origin !== window.location.origin) return;
      const { type, theme } = (data ?? {}) as { type?: unknown; theme?: unknown };
      if (type === "rollout-theme") setChosen((before) => darkNamed(theme) ?? before);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  const toggle = (): void => {
    setChosen(!dark);
    rememberDark(!dark);
  };
  return { dark, toggle };
}

const queryDark = (): boolean | undefined => darkNamed(new URLSearchParams(window.location.search).get("theme"));

const darkNamed = (theme: unknown): boolean | undefined =>
  theme === "dark" ? true : theme === "light" ? false : undefined;
