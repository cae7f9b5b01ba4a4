import type { Model } from "../../../src/workbook/model/Model";
import type { Changes } from "../../shared/model/useChanges";
import type { Workbook } from "../../workbook/Workbook";
import type { Drafts } from "../../shared/forms/drafts/useDrafts";

export type InputsProps = Readonly<{ model: Model; workbook: Workbook; changes: Changes; drafts: Drafts }>;
