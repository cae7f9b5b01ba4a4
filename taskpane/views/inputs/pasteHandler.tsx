/** Pastes into the rows of drivers and segments, and fills new rows with the initial values of their forms. */
import type { ReactElement } from "react";
import { readDrivers } from "../../../src/plan/readDrivers";
import { readSegments } from "../../../src/plan/readSegments";
import { PastePlanCard } from "../../features/paste/PastePlanCard";
import type { PasteTarget } from "../../features/paste/pastePlan";
import { DRIVER_FIELDS } from "./driverFields";
import type { InputsProps } from "./InputsProps";
import type { PasteInto } from "../../shared/forms/RowEditor";
import { SEGMENT_FIELDS } from "./segmentFields";

type BlockName = "drivers" | "segments";

const BLOCKS: Readonly<Record<BlockName, Pick<PasteTarget, "fields" | "read" | "defaults">>> = {
  drivers: {
    fields: [...DRIVER_FIELDS, { column: "From", kind: "number" }],
    read: readDrivers,
    defaults: { column: "Slope", value: 1 },
  },
  segments: { fields: SEGMENT_FIELDS, read: readSegments, defaults: { column: "Size", value: 1 } },
};

/** Pastes into the row of the block and the rows below it; without a row, into the first free one. */
export const pasteHandler =
  ({ model: { reference, cells, maxRows }, workbook, changes }: InputsProps, block: BlockName, onApplied: () => void) =>
  (row?: number): PasteInto =>
    function pasteInto({ column, text }, onDiscard): ReactElement {
      const used = cells[block].findLastIndex((line) => line.some((cell) => cell !== "" && cell !== 0));
      return (
        <PastePlanCard
          text={text}
          target={{
            ...BLOCKS[block],
            ...(maxRows?.[block] === undefined ? {} : { maxRows: maxRows[block] }),
            cells: cells[block],
            row: row ?? used + 1,
            column,
          }}
          busy={changes.busy}
          onDiscard={onDiscard}
          onApply={(cellChanges) =>
            void changes
              .run(() => workbook.pasteCells(reference, block, cellChanges))
              .then((done) => {
                if (done) onApplied();
              })
          }
        />
      );
    };
