import type { SheetMessages } from "../i18n/sheetMessages";

/** The layout of a sheet with the texts that its builders write, `t`. Readers of a sheet need the layout alone. */
export type InLanguage<Layout> = Layout & Readonly<{ t: SheetMessages }>;
