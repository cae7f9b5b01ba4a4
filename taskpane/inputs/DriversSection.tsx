import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { Fragment, type ReactElement, useState } from "react";
import { DRIVER_COLUMNS, type DriverColumn } from "../../src/plan/columns";
import type { Change } from "../../src/workbook/Model";
import { useLanguage } from "../Language";
import { DriverCard } from "./DriverCard";
import { BREAK_FIELDS, checkDriver, DRIVER_FIELDS, newDriver } from "./driverFields";
import { DriverForm } from "./DriverForm";
import type { InputsProps } from "./InputsProps";
import { pastingInto } from "./pasting";
import { byDriver, checkBreak, driverName, isBreak } from "./priceBreaks";
import { fieldsIn, type Row, rowsOf } from "./Row";
import { Section } from "./Section";
import { textOf } from "./textOf";
import type { RowForm } from "./useRowForm";

/** What is being typed: a row that is there, a price break for the driver of that row, or a new driver. */
type Open = Readonly<{ row: number; breaks?: boolean }>;
const NEW: Open = { row: 0 };

export function DriversSection(props: InputsProps): ReactElement {
  const { model, workbook, changes } = props;
  const { messages } = useLanguage();
  const words = messages.inputs;
  const [open, setOpen] = useState<Open>();
  const { reference, cells } = model;
  const rows = byDriver(rowsOf(cells.drivers, DRIVER_COLUMNS));
  const fields = fieldsIn(cells.drivers, DRIVER_FIELDS);
  const breakFields = fieldsIn(cells.drivers, BREAK_FIELDS);
  const canBreak = breakFields.length === BREAK_FIELDS.length;
  const close = (): void => setOpen(undefined);
  const pasteInto = pastingInto(props, "drivers", close);
  const common = { busy: changes.busy, onCancel: close };
  const make = async (work: (() => Promise<Change>) | undefined): Promise<void> => {
    if (work === undefined || (await changes.make(work))) close();
  };
  const unitFor = (row: Row<DriverColumn>): Readonly<{ unit?: string }> => {
    const own = rows.find((one) => !isBreak(one) && driverName(one).toLowerCase() === driverName(row).toLowerCase());
    return own === undefined ? {} : { unit: textOf(own.cell("Unit")) };
  };
  const edit = (row: Row<DriverColumn>): ReactElement => {
    const name = driverName(row);
    const change = ({ changed }: RowForm<DriverColumn>) =>
      Object.keys(changed).length === 0 ? undefined : () => workbook.editDriver(reference, row.row, changed);
    return (
      <DriverForm
        key={row.key}
        label={words.edit({ name })}
        fields={isBreak(row) ? breakFields : fields}
        check={
          isBreak(row) ? (values) => checkBreak(cells.drivers, { row: row.row, driver: name }, values) : checkDriver
        }
        start={row.cell}
        {...unitFor(row)}
        pasteInto={pasteInto(row.row)}
        onSave={(form) => make(change(form))}
        {...common}
      />
    );
  };
  const newBreak = (row: Row<DriverColumn>): ReactElement => {
    const driver = driverName(row);
    return (
      <DriverForm
        label={words.addBreak({ name: driver })}
        fields={breakFields}
        check={(values) => checkBreak(cells.drivers, { row: undefined, driver }, values)}
        start={() => ""}
        {...unitFor(row)}
        onSave={({ values: { Rate = "", From = "" } }) =>
          make(() => workbook.addPriceBreak(reference, { Driver: driver, Rate, From }))
        }
        {...common}
      />
    );
  };
  const card = (row: Row<DriverColumn>): ReactElement => {
    const remove = isBreak(row) ? workbook.removePriceBreak : workbook.removeDriver;
    return (
      <DriverCard
        row={row}
        busy={changes.busy}
        onEdit={() => setOpen({ row: row.row })}
        onRemove={() => void changes.make(() => remove(reference, row.row))}
        {...(canBreak && !isBreak(row) ? { onBreak: () => setOpen({ row: row.row, breaks: true }) } : {})}
      />
    );
  };
  return (
    <Section title={words.drivers} note={words.driversNote}>
      {rows.map((row) => {
        const own = open?.row === row.row;
        return (
          <Fragment key={row.row}>
            {own && open.breaks !== true ? edit(row) : card(row)}
            {own && open.breaks === true ? newBreak(row) : null}
          </Fragment>
        );
      })}
      {open?.row === NEW.row ? (
        <DriverForm
          label={words.add}
          fields={fields}
          check={checkDriver}
          start={newDriver}
          pasteInto={pasteInto()}
          onSave={({ values }) => make(() => workbook.addDriver(reference, values))}
          {...common}
        />
      ) : (
        <Button icon={<Add16Regular />} size="small" onClick={() => setOpen(NEW)}>
          {words.add}
        </Button>
      )}
    </Section>
  );
}
