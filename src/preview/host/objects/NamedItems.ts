import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { areaText, parseReference, sheetText } from "../address";
import type { Host } from "../Host";
import { alreadyExists, invalidArgument, notImplemented } from "../HostError";
import { HostCollection, HostObject, NOTHING, type Nothing } from "../HostObject";
import { Range } from "./Range";

export class NamedItems extends HostCollection<NamedItem> {
  items(): readonly NamedItem[] {
    return this.host.book.getDefinedNames().map((defined) => new NamedItem(this.host, defined.getName()));
  }

  find(key: string | number): NamedItem | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted);
  }

  Add(name: string, reference: unknown, comment?: string | null): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(name))
      throw invalidArgument(`"${name}" is not a valid name.`);
    if (this.find(name) !== undefined) throw alreadyExists();
    const book = this.host.book;
    const builder = book.newDefinedNameBuilder().setName(name).setRef(referenceText(reference)).setScopeToWorkbook();
    change(this.host, "set", builder.setComment(comment ?? "").build());
    return new NamedItem(this.host, name);
  }
}

export class NamedItem extends HostObject {
  constructor(
    host: Host,
    private readonly name: string,
  ) {
    super(host);
  }

  get Name(): string {
    return this.name;
  }

  get Type(): string {
    if (this.target() === undefined) throw notImplemented("NamedItem.Type of a formula");
    return "Range";
  }

  get Formula(): string {
    return `=${this.reference}`;
  }

  set Formula(value: unknown) {
    if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
    this.defined.setRef(value.slice(1));
    this.host.namesChanged();
  }

  get Value(): string {
    if (this.target() === undefined) throw notImplemented("NamedItem.Value of a formula");
    return this.reference;
  }

  get Comment(): string {
    return this.defined.getComment() ?? "";
  }

  get Visible(): boolean {
    return true;
  }

  get Scope(): string {
    return "Workbook";
  }

  GetRange(): Range {
    const target = this.target();
    if (target === undefined) throw invalidArgument(`The name ${this.name} does not refer to a range.`);
    return target;
  }

  GetRangeOrNullObject(): Range | Nothing {
    return this.target() ?? NOTHING;
  }

  Delete(): void {
    const { name, host } = this;
    const unitId = host.book.getId();
    change(host, "remove", { unitId, id: host.names.idOf(name) ?? "", name, formulaOrRefString: this.reference });
  }

  private get defined(): NonNullable<ReturnType<Host["book"]["getDefinedName"]>> {
    const defined = this.host.book.getDefinedName(this.name);
    if (defined === null) throw invalidArgument(`The name ${this.name} was deleted.`);
    return defined;
  }

  private get reference(): string {
    return this.defined.getFormulaOrRefString().replace(/^=/, "");
  }

  private target(): Range | undefined {
    const found = parseReference(this.reference);
    const sheet = found === undefined ? undefined : this.host.sheetByName(found.sheet);
    return found === undefined || sheet === undefined
      ? undefined
      : new Range(this.host, sheet.getSheetId(), found.area);
  }
}

/**
 * By the bare mutation: the command for it would read every formula of the workbook again, and write another name, or an error, into those that hold this one.
 * Excel leaves formulas as they are.
 */
function change(host: Host, what: "set" | "remove", name: ISetDefinedNameMutationParam): void {
  host.grid.syncExecuteCommand(`formula.mutation.${what}-defined-name`, name);
  host.namesChanged();
}

function referenceText(reference: unknown): string {
  if (reference instanceof Range)
    return `${sheetText(reference.sheet.getSheetName())}!${areaText(reference.area, true)}`;
  if (typeof reference !== "string") throw invalidArgument();
  return reference.replace(/^=/, "");
}
