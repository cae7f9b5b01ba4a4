/**
 * Properties that the preview does not draw, or that only its charts read: they are stored and read back. Members not
 * listed are refused as everywhere.
 */
import type { Host, StoredProperties } from "./Host";
import { notImplemented } from "./HostError";
import { HostObject } from "./HostObject";

export type StoredShape = Readonly<{
  name: string;
  /** Properties with their default values. */
  properties: Readonly<Record<string, unknown>>;
  parts?: Readonly<Record<string, StoredShape>>;
  /** Methods that set properties to given values. */
  methods?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Methods that set one property to their argument. */
  setters?: Readonly<Record<string, string>>;
}>;

export class StoredPropertiesObject extends HostObject {
  constructor(
    host: Host,
    private readonly shape: StoredShape,
    private readonly stored: StoredProperties,
    private readonly path = "",
    private readonly onSet: () => void = () => undefined,
  ) {
    super(host);
  }

  override read(member: string): unknown {
    const part = this.shape.parts?.[member];
    if (part !== undefined)
      return new StoredPropertiesObject(this.host, part, this.stored, `${this.path}${member}.`, this.onSet);
    if (!Object.hasOwn(this.shape.properties, member)) throw notImplemented(`${this.shape.name}.${member}`);
    const key = this.path + member;
    return this.stored.has(key) ? this.stored.get(key) : this.shape.properties[member];
  }

  override write(member: string, value: unknown): void {
    if (!Object.hasOwn(this.shape.properties, member)) throw notImplemented(`${this.shape.name}.${member} (set)`);
    this.stored.set(this.path + member, value);
    this.onSet();
  }

  override call(member: string, args: readonly unknown[]): unknown {
    const property = this.shape.setters?.[member];
    if (property !== undefined) {
      this.write(property, args[0]);
      return undefined;
    }
    const set = this.shape.methods?.[member];
    if (set === undefined) throw notImplemented(`${this.shape.name}.${member}`);
    for (const [name, value] of Object.entries(set)) this.write(name, value);
    return undefined;
  }
}
