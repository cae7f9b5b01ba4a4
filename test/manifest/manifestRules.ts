import { LANGUAGE_FACTS } from "../../src/i18n/languageFacts";
import { TRANSLATIONS } from "../../src/i18n/languages";
import { attribute, elements } from "../support/xml";

/** Rules of Excel and the store for a manifest that its schema does not cover; each fault is one sentence. */
export function manifestFaults(manifest: Document): readonly string[] {
  return [
    ...addressFaults(manifest),
    ...residFaults(manifest),
    ...idFaults(manifest),
    ...iconFaults(manifest),
    ...runtimeFaults(manifest),
    ...wordFaults(manifest),
  ];
}

function addressFaults(manifest: Document): readonly string[] {
  const values = elements(manifest, "*").flatMap(
    (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? [],
  );
  const insecure = values.filter((value) => value.includes("://") && !value.startsWith("https://"));
  return [
    ...insecure.map((value) => `${value} is not https`),
    ...(elements(manifest, "SupportUrl").length === 1 ? [] : ["SupportUrl is missing"]),
    ...(elements(manifest, "Namespace").length === 1 ? [] : ["Namespace is missing"]),
  ];
}

const residsUsed = (manifest: Document): readonly string[] =>
  elements(manifest, "*").flatMap((element) => element.getAttribute("resid") ?? []);

const resources = (manifest: Document): readonly Element[] =>
  elements(manifest, "Resources").flatMap((block) =>
    elements(block, "*").filter((element) => element.hasAttribute("id")),
  );

function residFaults(manifest: Document): readonly string[] {
  const defined = new Set(resources(manifest).map((element) => attribute(element, "id")));
  const used = new Set(residsUsed(manifest));
  return [
    ...[...used].filter((id) => !defined.has(id)).map((id) => `resid ${id} is not defined`),
    ...[...defined].filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
  ];
}

function idFaults(manifest: Document): readonly string[] {
  const ids = elements(manifest, "*").flatMap((element) => element.getAttribute("id") ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const tooLong = ids.filter((id) => id.length > 32);
  return [
    ...twice.map((id) => `id ${id} stands twice`),
    ...tooLong.map((id) => `id ${id} is longer than 32 characters`),
  ];
}

function iconFaults(manifest: Document): readonly string[] {
  return elements(manifest, "Icon").flatMap((icon) => {
    const sizes = elements(icon, "Image").map((image) => attribute(image, "size"));
    return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an Icon lacks size ${size}`);
  });
}

/** A shared runtime: one page for pane, functions and commands, declared before anything that uses it. */
function runtimeFaults(manifest: Document): readonly string[] {
  const hosts = elements(manifest, "Host").filter((host) => host.children.length > 0);
  const late = hosts.filter((host) => host.firstElementChild?.localName !== "Runtimes");
  const resid = (parent: string, child: string) =>
    elements(manifest, parent)
      .flatMap((element) => elements(element, child))
      .map((element) => attribute(element, "resid"));
  const pages = new Set([
    ...resid("Runtimes", "Runtime"),
    ...resid("Page", "SourceLocation"),
    ...resid("Action", "SourceLocation"),
    ...elements(manifest, "FunctionFile").map((element) => attribute(element, "resid")),
  ]);
  return [
    ...late.map(() => "Runtimes is not the first element of its Host"),
    ...(pages.size === 1 ? [] : [`the shared runtime has several pages: ${[...pages].join(", ")}`]),
  ];
}

/** Languages other than that of the manifest. */
const LOCALES = [...TRANSLATIONS.map((code) => LANGUAGE_FACTS[code].locale), "fr-CA"];
/** Number of characters of each text that Office shows, from its documentation. */
const MAX_LENGTHS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/**
 * Displayed texts exist in each language and are no longer than Office shows. The namespace is part of formulas, so it
 * has only one form.
 */
function wordFaults(manifest: Document): readonly string[] {
  const direct = elements(manifest, "OfficeApp").flatMap((app) =>
    [...app.children].filter(({ localName }) => localName === "DisplayName" || localName === "Description"),
  );
  const strings = elements(manifest, "String").filter(({ id }) => id !== "Functions.Namespace");
  const metadata = elements(manifest, "Url").filter(({ id }) => id === "Functions.Metadata.Url");
  return [...direct, ...strings, ...metadata].flatMap((element) => {
    const name = element.id === "" ? element.localName : element.id;
    const overrides = elements(element, "Override");
    const locales = overrides.map((one) => attribute(one, "Locale"));
    const most = MAX_LENGTHS[element.localName] ?? MAX_LENGTHS[element.parentElement?.localName ?? ""] ?? Infinity;
    const texts = [attribute(element, "DefaultValue"), ...overrides.map((one) => attribute(one, "Value"))];
    return [
      ...LOCALES.filter((locale) => locales.filter((one) => one === locale).length !== 1).map(
        (locale) => `${name} has not one override for ${locale}`,
      ),
      ...texts.filter((text) => text.trim() === "").map(() => `${name} has an empty text`),
      ...texts.filter((text) => text.length > most).map((text) => `${name} is longer than ${most}: ${text}`),
    ];
  });
}
