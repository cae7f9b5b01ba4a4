import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { Fragment, type ReactElement } from "react";
import { DRIVER_COLUMNS, type DriverColumn } from "../../../src/schema/columns";
import { nameKey } from "../../../src/plan/headings/nameKey";
import type { Change } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { OPTIONAL_DRIVER_COLUMNS } from "../../../src/schema/drivers";
import { AddColumn } from "./AddColumn";
import { BlockForm } from "./BlockForm";
import { NEW_ROW, type DraftKey } from "../../shared/forms/drafts/Draft";
import { DriverCard } from "./DriverCard";
import { BREAK_FIELDS } from "./driverFields";
import type { InputsProps } from "./InputsProps";
import { pasteHandler } from "./pasteHandler";
import { byDriver, driverName, isBreak } from "./priceBreaks";
import { fieldsIn, hasColumn, type Row, rowsOf } from "../../shared/forms/Row";
import { Section } from "../../shared/forms/Section";
import { textOf } from "../../../src/plan/cells/textOf";
import { driverForm } from "./writingForms";

const NEW: DraftKey = { block: "drivers", row: NEW_ROW };

export function DriversSection(props: InputsProps): ReactElement {
  const { model, workbook, changes, drafts } = props;
  const { messages } = useLanguage();
  const t = messages.inputs;
  const { reference, cells } = model;
  const rows = byDriver(rowsOf(cells.drivers, DRIVER_COLUMNS));
  const canBreak = fieldsIn(cells.drivers, BREAK_FIELDS).length === BREAK_FIELDS.length;
  const save = async (draftKey: DraftKey, work: (() => Promise<Change>) | undefined): Promise<void> => {
    if (work === undefined || (await changes.run(work))) drafts.close(draftKey);
  };
  const pasteInto = (draftKey: DraftKey) => pasteHandler(props, "drivers", () => drafts.close(draftKey));
  const unitFor = (row: Row<DriverColumn>): Readonly<{ unit?: string }> => {
    const own = rows.find((one) => !isBreak(one) && nameKey(driverName(one)) === nameKey(driverName(row)));
    return own === undefined ? {} : { unit: textOf(own.cell("Unit")) };
  };
  const adder = (
    <AddColumn
      columns={OPTIONAL_DRIVER_COLUMNS.filter((column) => !hasColumn(cells.drivers, column))}
      busy={changes.busy}
      onAdd={(column) => void changes.run(() => workbook.addColumn(reference, { block: "drivers", column }))}
    />
  );
  const form = (draftKey: DraftKey, row?: Row<DriverColumn>): ReactElement | null => {
    const spec = driverForm(cells.drivers, draftKey);
    if (spec === undefined || drafts.at(draftKey) === undefined) return null;
    const common = {
      spec,
      draftKey,
      drafts,
      terms: cells.terms,
      busy: changes.busy,
      ...(row === undefined ? {} : unitFor(row)),
    };
    if (row === undefined)
      return (
        <BlockForm
          {...common}
          label={t.add}
          adder={adder}
          pasteInto={pasteInto(draftKey)()}
          onSave={({ values }) => save(draftKey, () => workbook.addDriver(reference, values))}
        />
      );
    const driver = driverName(row);
    if (draftKey.breaks === true)
      return (
        <BlockForm
          {...common}
          label={t.addBreak({ name: driver })}
          onSave={({ values: { Rate = "", From = "" } }) =>
            save(draftKey, () => workbook.addPriceBreak(reference, { Driver: driver, Rate, From }))
          }
        />
      );
    return (
      <BlockForm
        {...common}
        label={t.edit({ name: driver })}
        adder={adder}
        pasteInto={pasteInto(draftKey)(row.row)}
        onSave={({ changed }) =>
          save(
            draftKey,
            Object.keys(changed).length === 0 ? undefined : () => workbook.editDriver(reference, row.row, changed),
          )
        }
      />
    );
  };
  const card = (row: Row<DriverColumn>, draftKey: DraftKey, breaks: DraftKey): ReactElement => {
    const remove = isBreak(row) ? workbook.removePriceBreak : workbook.removeDriver;
    return (
      <DriverCard
        row={row}
        busy={changes.busy}
        onEdit={() => drafts.open(draftKey)}
        onRemove={() => void changes.run(() => remove(reference, row.row))}
        {...(canBreak && !isBreak(row) ? { onBreak: () => drafts.open(breaks) } : {})}
      />
    );
  };
  return (
    <Section title={t.drivers} note={t.driversNote}>
      {rows.map((row) => {
        const draftKey: DraftKey = { block: "drivers", row: row.row };
        const breaks: DraftKey = { ...draftKey, breaks: true };
        return (
          <Fragment key={row.row}>
            {form(draftKey, row) ?? card(row, draftKey, breaks)}
            {form(breaks, row)}
          </Fragment>
        );
      })}
      {form(NEW) ?? (
        <Button icon={<Add16Regular />} size="small" onClick={() => drafts.open(NEW)}>
          {t.add}
        </Button>
      )}
    </Section>
  );
}
