import type { Model } from "../../src/workbook/Model";
import type { Changes } from "../model/useChanges";
import type { Workbook } from "../Workbook";

export type InputsProps = Readonly<{ model: Model; workbook: Workbook; changes: Changes }>;
