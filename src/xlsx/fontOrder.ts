/** The order of font properties in Microsoft's own schema; ECMA-376 allows any order. */
const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** Styles with the properties of each font in that order. */
export const fontOrder = (xml: string): string =>
  xml.replaceAll(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const properties: string[] = inside.match(/<[^>]*>/g) ?? [];
    return `<font>${properties.sort((a, b) => placeOf(a) - placeOf(b)).join("")}</font>`;
  });

const placeOf = (property: string): number => ORDER.indexOf(/^<(\w+)/.exec(property)?.[1] ?? "");
