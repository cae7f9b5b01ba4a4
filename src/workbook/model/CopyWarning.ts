import type { InputBlock } from "../../sheets/model/filledModelSheet";

/** Parts that could not be copied unchanged into a copy or a file. */
export type CopyWarning =
  | Readonly<{ note: "columnLeftOut"; header: string; block: InputBlock }>
  | Readonly<{ note: "rowsLeftOut"; rows: readonly number[]; block: InputBlock }>
  /** The first few of the cells, and the number of further ones. */
  | Readonly<{ note: "becameValues"; cells: readonly string[]; more: number }>
  | Readonly<{ note: "besideLeftOut" }>;
