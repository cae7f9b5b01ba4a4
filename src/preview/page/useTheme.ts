import { useState } from "react";

/** Dark or light: as the system has it, until somebody says otherwise. */
export function useTheme(onTheme: (dark: boolean) => void): Readonly<{ dark: boolean; toggle: () => void }> {
  const [dark, setDark] = useState(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)").matches;
    show(system);
    return system;
  });
  const toggle = (): void => {
    show(!dark);
    setDark(!dark);
    onTheme(!dark);
  };
  return { dark, toggle };
}

const show = (dark: boolean): void => void (document.documentElement.dataset.theme = dark ? "dark" : "light");
