/** The texts of the preview, the spreadsheet in the browser. The add-in does not have them. */
export type PreviewWords = Readonly<{
  /** The frame around grid and pane. */
  page: Readonly<{
    about: string;
    hint: string;
    toLight: string;
    toDark: string;
    pane: string;
    width: (pixels: number) => string;
  }>;
  /** What the grid shows while it calculates, by its own keys. Its own language files do not have these texts. */
  calculating: Readonly<Record<"analyzing" | "calculating" | "array-analysis" | "array-calculation" | "done", string>>;
}>;
