/** Draws a chart of the pane as a PNG, with title and legend. */

import { DASHES } from "./dashes";

export type LegendEntry = Readonly<{ label: string; color: string; dashed?: boolean }>;

/** Device pixels per CSS pixel: sharp enough for a whole slide. */
const DENSITY = 6;
const PAD = 12;
const TITLE = 24;
const LINE = 18;
/** Style properties that may come from a stylesheet. The exported picture has no stylesheet. */
const COPIED_STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "paint-order",
] as const;

export async function chartPicture(svg: SVGSVGElement, title: string, legend: readonly LegendEntry[]): Promise<Blob> {
  const { text, width, height } = standalone(svg, title, legend);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
  );
}

/** The SVG on its own: every style written into its elements, with background, title and legend. */
export function standalone(
  svg: SVGSVGElement,
  title: string,
  legend: readonly LegendEntry[],
): Readonly<{ text: string; width: number; height: number }> {
  const top = PAD + TITLE + legend.length * LINE;
  const width = Number(svg.getAttribute("width")) + 2 * PAD;
  const height = Number(svg.getAttribute("height")) + top + PAD;
  const style = getComputedStyle(svg);
  const picture = document.createElementNS(svg.namespaceURI, "svg");
  setAll(picture, { width, height });
  const letters = { fill: style.color, "font-family": style.fontFamily };
  picture.append(
    shape("rect", { width, height, fill: backgroundOf(svg) }),
    shape("text", { ...letters, x: PAD, y: PAD + LINE / 2, "font-size": 14, "font-weight": 600 }, title),
    ...legend.flatMap(({ label, color, dashed }, index) => {
      const y = PAD + TITLE + index * LINE;
      const line = { x1: PAD, x2: PAD + LINE, y1: y, y2: y, stroke: resolved(svg, color), "stroke-width": 2.5 };
      const drawn = dashed === true ? { ...line, "stroke-dasharray": DASHES } : line;
      return [shape("line", drawn), shape("text", { ...letters, x: PAD + 26, y: y + 4, "font-size": 12 }, label)];
    }),
    shiftedDown(svg, top),
  );
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

function shiftedDown(svg: SVGSVGElement, top: number): Element {
  const group = shape("g", { transform: `translate(${PAD} ${top})` });
  for (const child of svg.children) {
    const copy = child.cloneNode(true) as Element;
    writeLook(child, copy);
    group.append(copy);
  }
  return group;
}

function writeLook(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of COPIED_STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== "") to.setAttribute(name, value);
  }
  to.removeAttribute("class");
  [...from.children].forEach((child, index) => {
    const copy = to.children[index];
    if (copy !== undefined) writeLook(child, copy);
  });
}

/** The background of the nearest ancestor that has one. */
function backgroundOf(element: Element | null): string {
  for (let at = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== "" && backgroundColor !== "rgba(0, 0, 0, 0)" && backgroundColor !== "transparent")
      return backgroundColor;
  }
  return "white";
}

/** Resolves a color of the theme to a plain color value. */
function resolved(near: Element, color: string): string {
  const [, name] = /^var\((--[\w-]+)\)$/.exec(color) ?? [];
  return name === undefined ? color : getComputedStyle(near).getPropertyValue(name).trim();
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  setAll(element, attributes);
  element.textContent = text;
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
