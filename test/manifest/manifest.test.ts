/** @jest-environment ./test/support/FastJsdomEnvironment.cjs */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { rewriteAddress } from "../../webpack/address";
import { attribute, elements, parseXml } from "../support/xml";
import { manifestFaults } from "./manifestRules";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = parseXml(text);

/** A PNG stores its width and height at bytes 16 and 20. */
const pixels = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

const iconsOf = (document: Document): readonly (readonly [string, string])[] =>
  elements(document, "Image")
    .filter((image) => image.hasAttribute("size"))
    .map((image) => {
      const resource = elements(document, "Image").find((other) => other.id === attribute(image, "resid"));
      if (resource === undefined) throw new Error(`no image ${attribute(image, "resid")}`);
      return [attribute(image, "size"), new URL(attribute(resource, "DefaultValue")).pathname] as const;
    });

test("the manifest meets the rules that its schema does not cover", () => {
  expect(manifestFaults(manifest)).toEqual([]);
});

test.each([
  [
    "an http address",
    (xml: string) => xml.replace("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html"),
    "is not https",
  ],
  [
    "a resid without a resource",
    (xml: string) => xml.replace('Label resid="Group.Label"', 'Label resid="Group.Labell"'),
    "is not defined",
  ],
  [
    "an unused resource",
    (xml: string) => xml.replace('Label resid="Group.Label"', 'Label resid="ShowPane.Label"'),
    "is not used",
  ],
  ["a duplicate id", (xml: string) => xml.replace('id="Rollout.ShowPane"', 'id="Rollout.Group"'), "stands twice"],
  ["a missing size", (xml: string) => xml.replace('<bt:Image size="80" resid="Icon.80"/>', ""), "lacks size 80"],
  ["a missing support page", (xml: string) => xml.replace(/<SupportUrl.*/, ""), "SupportUrl is missing"],
  [
    "a string without French",
    (xml: string) => xml.replace(/<bt:Override Locale="fr-FR" Value="Déploiement"\/>/, ""),
    "Group.Label has not one override for fr-FR",
  ],
  [
    "a string in Chinese that is too long",
    (xml: string) => xml.replace('Value="规模化部署"', `Value="${"推".repeat(126)}"`),
    "Group.Label is longer than 125",
  ],
  [
    "descriptions of functions without Chinese",
    (xml: string) => xml.replace(/<bt:Override Locale="zh-CN" Value="[^"]*functions.zh.json"\/>/, ""),
    "Functions.Metadata.Url has not one override for zh-CN",
  ],
  [
    "an http address in another language",
    (xml: string) => xml.replace("https://localhost:3000/functions.fr", "http://localhost:3000/functions.fr"),
    "is not https",
  ],
  ["a missing namespace", (xml: string) => xml.replace(/<Namespace.*/, ""), "Namespace is missing"],
  [
    "runtimes after another element",
    (xml: string) => xml.replace("<Runtimes>", "<Other/><Runtimes>"),
    "not the first element",
  ],
  [
    "two pages for one runtime",
    (xml: string) => xml.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Support.Url"/>'),
    "several pages",
  ],
])("the rules detect %s", (_, spoil, fault) => {
  const spoiled = spoil(text);
  expect(spoiled).not.toBe(text);
  expect(manifestFaults(parseXml(spoiled))).toContainEqual(expect.stringContaining(fault));
});

test.each(iconsOf(manifest))("an icon of size %s has that many pixels", (size, file) => {
  expect(pixels(readFileSync(path.join(root, file)))).toBe(`${size}x${size}`);
});

test.each([
  ["IconUrl", "32x32"],
  ["HighResolutionIconUrl", "64x64"],
])("%s is %s", (name, size) => {
  const [icon] = elements(manifest, name).map((element) => new URL(attribute(element, "DefaultValue")).pathname);
  expect(pixels(readFileSync(path.join(root, icon ?? "")))).toBe(size);
});

test("the support page exists", () => {
  const [page] = elements(manifest, "SupportUrl").map(
    (element) => new URL(attribute(element, "DefaultValue")).pathname,
  );
  expect(existsSync(path.join(root, page ?? ""))).toBe(true);
});

test("the functions have the namespace ROLLOUT, and the add-in requests access only to the document", () => {
  const namespace = elements(manifest, "String").find((element) => element.id === "Functions.Namespace");
  expect(namespace?.getAttribute("DefaultValue")).toBe("ROLLOUT");
  expect(elements(manifest, "Permissions").map((element) => element.textContent)).toEqual(["ReadWriteDocument"]);
});

test("every address follows the base address", () => {
  const moved = rewriteAddress(text, "https://example.com/rollout/");
  expect(moved).not.toContain("localhost");
  expect(manifestFaults(parseXml(moved))).toEqual([]);
});
