import { HostError, notImplemented } from "./HostError";
import type { Host } from "./Host";

/** Replaces an object that does not exist: every property of it is null. */
export const NOTHING = Symbol("null object");
export type Nothing = typeof NOTHING;

/**
 * One kind of Office.js object. Its properties and methods are accessors and methods of the class, named as on the wire
 * (PascalCase). A member that the class does not have is refused by name.
 */
export abstract class HostObject {
  constructor(readonly host: Host) {}

  /** The id by which office.js finds the object again. */
  identity(): string | undefined {
    return undefined;
  }

  read(member: string): unknown {
    this.require(member, "get");
    return (this as unknown as Readonly<Record<string, unknown>>)[member];
  }

  write(member: string, value: unknown): void {
    this.require(member, "set");
    (this as unknown as Record<string, unknown>)[member] = value;
  }

  call(member: string, args: readonly unknown[]): unknown {
    const method = descriptor(this, member)?.value as unknown;
    if (typeof method !== "function") throw notImplemented(`${this.constructor.name}.${member}`);
    return (method as (...args: unknown[]) => unknown).apply(this, [...args]);
  }

  private require(member: string, access: "get" | "set"): void {
    const found = descriptor(this, member);
    if (typeof found?.[access] === "function") return;
    if (found?.get !== undefined && access === "set")
      throw new HostError("AccessDenied", `${this.constructor.name}.${member} is read-only.`);
    throw notImplemented(`${this.constructor.name}.${member}`);
  }
}

/** Members start with a capital letter, so built-in members of JavaScript objects cannot be reached. */
function descriptor(object: HostObject, member: string): PropertyDescriptor | undefined {
  if (!/^_?[A-Z]/.test(member)) return undefined;
  let prototype = Object.getPrototypeOf(object) as object;
  while (prototype !== HostObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, member);
    if (found !== undefined) return found;
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return undefined;
}

export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];

  abstract find(key: string | number): T | undefined;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: string | number): T {
    const found = this.find(key);
    if (found === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  GetItemOrNullObject(key: string | number): T | Nothing {
    return this.find(key) ?? NOTHING;
  }

  GetItemAt(index: number): T {
    const found = this.items()[index];
    if (found === undefined) throw new HostError("InvalidArgument", "The index is out of range.");
    return found;
  }

  Indexer(key: string | number): T {
    return this.GetItem(key);
  }
}
