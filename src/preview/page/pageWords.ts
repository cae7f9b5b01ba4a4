import { type LanguageCode, languageOf, LANGUAGES } from "../../i18n/languages";

export type PageWords = Readonly<{
  about: string;
  hint: string;
  toLight: string;
  toDark: string;
  pane: string;
  width: (pixels: number) => string;
}>;

/** Texts of the frame around grid and pane. */
export const PAGE_WORDS: Readonly<Record<LanguageCode, PageWords>> = {
  en: {
    about: "Preview: not Excel, but the same task pane and the same functions. Nothing leaves this computer.",
    hint: "Every ROLLOUT function works in this grid. A cell in error tells its reason here when it is selected.",
    toLight: "Light",
    toDark: "Dark",
    pane: "Task pane",
    width: (pixels) => `Width of the task pane: ${pixels} pixels`,
  },
  fr: {
    about: "Aperçu : ce n’est pas Excel, mais le même volet et les mêmes fonctions. Rien ne quitte cet ordinateur.",
    hint: "Toutes les fonctions ROLLOUT sont actives dans cette grille. Sélectionnez une cellule en erreur pour en lire la raison ici.",
    toLight: "Clair",
    toDark: "Sombre",
    pane: "Volet Office",
    width: (pixels) => `Largeur du volet : ${pixels} pixels`,
  },
  zh: {
    about: "预览：这里不是 Excel，但窗格和函数与 Excel 中相同。任何数据都不会离开本机。",
    hint: "所有 ROLLOUT 函数在此表格中均可使用。选中出错的单元格，即可在此查看原因。",
    toLight: "浅色",
    toDark: "深色",
    pane: "任务窗格",
    width: (pixels) => `任务窗格宽度：${pixels} 像素`,
  },
};

/** Storage key under which the pane stores its language. */
const KEY = "rollout-language";

/** The language of the pane: from the address, or the stored choice, or the browser's display language. */
export function pageLanguage(): LanguageCode {
  const queryLanguage = new URLSearchParams(window.location.search).get("language");
  return languageCode(queryLanguage) ?? languageCode(remembered()) ?? languageOf(navigator.language);
}

/** Calls back when the user changes the pane's language: pages of one origin receive each other's storage events. */
export function watchPaneLanguage(onLanguage: (code: LanguageCode) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    const code = key === KEY ? languageCode(newValue) : undefined;
    if (code !== undefined) onLanguage(code);
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

const languageCode = (text: string | null): LanguageCode | undefined => LANGUAGES.find((code) => code === text);

function remembered(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
