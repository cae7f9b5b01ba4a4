/** The elements with that local name, whatever their prefix, in document order. */
export const elements = (root: Document | Element, name: string): readonly Element[] =>
  Array.from(root.getElementsByTagNameNS("*", name));

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
}

export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const fault = elements(document, "parsererror")[0];
  if (fault !== undefined) throw new Error(fault.textContent);
  return document;
}
