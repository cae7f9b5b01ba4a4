import type { Model } from "../../src/workbook/Model";
import type { Changes } from "../model/useChanges";
import type { Workbook } from "../Workbook";
import type { Drafts } from "./drafts/useDrafts";

export type InputsProps = Readonly<{ model: Model; workbook: Workbook; changes: Changes; drafts: Drafts }>;
