import { useState } from "react";

/** Dark or light: the system's setting until the user chooses one. */
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
