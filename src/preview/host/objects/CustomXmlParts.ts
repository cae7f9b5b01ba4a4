import type { Host, XmlPart } from "../Host";
import { invalidArgument } from "../HostError";
import { HostCollection, HostObject } from "../HostObject";

/** XML parts, stored by the host as written; only the root of their XML is read. */
export class CustomXmlParts extends HostCollection<CustomXmlPart> {
  constructor(
    host: Host,
    private readonly namespace?: string,
  ) {
    super(host);
  }

  items(): readonly CustomXmlPart[] {
    const all = this.host.xmlParts.map((part) => new CustomXmlPart(this.host, part));
    return this.namespace === undefined ? all : all.filter(({ NamespaceUri }) => NamespaceUri === this.namespace);
  }

  find(key: string | number): CustomXmlPart | undefined {
    return this.items().find(({ Id }) => Id === key);
  }

  Add(xml: unknown): CustomXmlPart {
    const part = { id: this.host.nextId("{part-") + "}", xml: checked(xml) };
    this.host.xmlParts.push(part);
    return new CustomXmlPart(this.host, part);
  }

  GetByNamespace(namespace: string): CustomXmlParts {
    return new CustomXmlParts(this.host, namespace);
  }
}

export class CustomXmlPart extends HostObject {
  constructor(
    host: Host,
    private readonly part: XmlPart,
  ) {
    super(host);
  }

  override identity(): string {
    return this.part.id;
  }

  get Id(): string {
    return this.part.id;
  }

  get NamespaceUri(): string {
    const [root = ""] = ROOT.exec(this.part.xml) ?? [];
    return /\sxmlns="([^"]*)"/.exec(root)?.[1] ?? "";
  }

  GetXml(): string {
    return this.part.xml;
  }

  SetXml(xml: unknown): void {
    this.part.xml = checked(xml);
  }

  Delete(): void {
    this.host.xmlParts.splice(this.host.xmlParts.indexOf(this.part), 1);
  }
}

const ROOT = /^\s*(?:<\?xml[^>]*\?>\s*)?<([A-Za-z_][\w.-]*)(?:\s[^<>]*)?>/;

function checked(xml: unknown): string {
  const name = typeof xml === "string" ? ROOT.exec(xml)?.[1] : undefined;
  if (typeof xml !== "string" || name === undefined || !xml.trimEnd().endsWith(`</${name}>`))
    throw invalidArgument("The text is not XML.");
  return xml;
}
