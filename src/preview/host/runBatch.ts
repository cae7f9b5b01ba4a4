/**
 * Runs one batch of office.js: object paths are resolved on demand and actions run in order. The first action that
 * fails ends the batch.
 */
import { Host } from "./Host";
import { HostError, notImplemented } from "./HostError";
import { HostCollection, HostObject, NOTHING, type Nothing } from "./HostObject";
import { Workbook } from "./objects/Workbook";
import { type Action, ActionType, type Arguments, type Batch, type BatchAnswer, PathType } from "./protocol";

export async function runBatch(host: Host, batch: Batch): Promise<BatchAnswer> {
  const run = new Run(host, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  host.holdEvents();
  try {
    for (const action of batch.Actions) results.push({ ActionId: action.Id, Value: await run.perform(action) });
    await run.settle();
    return { Results: results };
  } catch (error) {
    if (!(error instanceof HostError)) console.error(error);
    const code = error instanceof HostError ? error.code : "GeneralException";
    const message = error instanceof Error ? error.message : String(error);
    return {
      Results: results,
      Error: { Code: code, Message: message, Location: null, ActionIndex: results.length },
    };
  } finally {
    host.sendEvents();
  }
}

/** Members that may change the values of formulas. */
const WRITES = new Set(["Values", "Formulas", "Clear", "Delete", "Copy"]);

class Run {
  private readonly objects = new Map<number, unknown>();
  private unsettled = false;

  constructor(
    private readonly host: Host,
    private readonly batch: Batch,
  ) {}

  async settle(): Promise<void> {
    if (!this.unsettled) return;
    this.unsettled = false;
    await this.host.settled();
  }

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    // Includes cells just typed by hand: no formula is read before it is calculated.
    if (action.ActionType === ActionType.query) {
      this.unsettled ||= this.host.calculation.isBehind;
      await this.settle();
    }
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
      case ActionType.ensureUnchanged:
        return object === NOTHING ? null : identityOf(object);
      case ActionType.query:
        return object === NOTHING ? null : read(object, action.QueryInfo?.Select ?? []);
      case ActionType.set:
        if (object === NOTHING) throw new HostError("InvalidObjectPath", "The object is a null object.");
        object.write(action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        this.noteWrite(action.Name);
        return null;
      case ActionType.method:
        return this.method(object, action);
      default:
        throw notImplemented(`Action type ${action.ActionType}`);
    }
  }

  private async method(object: HostObject | Nothing, action: Action): Promise<unknown> {
    // Excel registers listeners. Here every event is sent, and office.js drops events without a listener.
    if (object === NOTHING || /^_(Un)?[Rr]egister/.test(action.Name)) return null;
    if (action.Name === "_RemoveReference") return null;
    const answer = await object.call(action.Name, this.argumentsOf(action.ArgumentInfo));
    this.noteWrite(action.Name);
    return answer instanceof HostObject || answer === undefined ? null : answer;
  }

  private noteWrite(member: string): void {
    if (WRITES.has(member)) this.unsettled = true;
  }

  private resolve(id: number): HostObject | Nothing {
    const found = this.objects.get(id) ?? this.make(id);
    if (found !== NOTHING && !(found instanceof HostObject)) throw notImplemented(`Object path ${id}`);
    this.objects.set(id, found);
    return found;
  }

  private make(id: number): unknown {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    switch (path.ObjectPathType) {
      case PathType.global:
        return new Workbook(this.host);
      case PathType.reference:
        return this.host.stored(path.Name);
      case PathType.nothing:
        return NOTHING;
      default:
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NOTHING) return NOTHING;
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.read(path.Name);
      case PathType.method:
        this.noteWrite(path.Name);
        return parent.call(path.Name, this.argumentsOf(path.ArgumentInfo));
      case PathType.indexer:
        return parent.call("Indexer", this.argumentsOf(path.ArgumentInfo));
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }

  private argumentsOf(info: Arguments | null | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths?.[index];
      return path ? this.resolve(path) : argument;
    });
  }
}

function identityOf(object: HostObject): Record<string, unknown> {
  const id = object.identity();
  const reference = "_ReferenceId" in object ? object._ReferenceId : undefined;
  return {
    ...(id === undefined ? {} : { _Id: id, Id: id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

function read(object: HostObject, select: readonly string[]): Record<string, unknown> {
  if (object instanceof HostCollection) {
    const members = select.filter((name) => name !== "items").map((name) => name.replace(/^items\//, ""));
    return { _Items: (object.items() as readonly HostObject[]).map((item) => read(item, members)) };
  }
  const answer = identityOf(object);
  for (const name of select) {
    const [head = "", ...rest] = name.split("/");
    const member = head.charAt(0).toUpperCase() + head.slice(1);
    const value = object.read(member);
    if (!(value instanceof HostObject)) answer[member] = value;
    else
      answer[member] = {
        ...(answer[member] as object | undefined),
        ...read(value, rest.length > 0 ? [rest.join("/")] : []),
      };
  }
  return answer;
}
