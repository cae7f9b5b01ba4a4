/** The order in which Microsoft's own schema wants the properties of a font; ECMA-376 allows any. */
const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** Styles with the properties of each font in that order. */
export const fontOrder = (xml: string): string =>
  xml.replaceAll(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const properties: string[] = inside.match(/<[^>]*>/g) ?? [];
    return `<font>${properties.sort((a, b) => placeOf(a) - placeOf(b)).join("")}</font>`;
  });

const placeOf = (property: string): number => ORDER.indexOf(/^<(\w+)/.exec(property)?.[1] ?? "");
