/**
 * Validates each part of .xlsx files against the schemas of ECMA-376 (./schemas) with libxml2. It runs in a process of
 * its own, because the library is a module that jest does not load. Arguments: paths of files. Prints JSON, file by
 * file: the number of validated parts, and their faults.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { XmlDocument, XmlParseError, XmlValidateError, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();
const schemas = path.join(path.dirname(fileURLToPath(import.meta.url)), "schemas");

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const SHEETS = `${OFFICE}spreadsheetml.`;
/**
 * By content type, without the ending "+xml". Core properties use the schema of Dublin Core, which is not available.
 */
const SCHEMAS = {
  [`${SHEETS}sheet.main`]: "sml.xsd",
  [`${SHEETS}worksheet`]: "sml.xsd",
  [`${SHEETS}sharedStrings`]: "sml.xsd",
  [`${SHEETS}styles`]: "sml.xsd",
  [`${SHEETS}table`]: "sml.xsd",
  [`${OFFICE}theme`]: "dml-main.xsd",
  [`${OFFICE}drawing`]: "dml-spreadsheetDrawing.xsd",
  [`${OFFICE}drawingml.chart`]: "dml-chart.xsd",
  [`${OFFICE}extended-properties`]: "shared-documentPropertiesExtended.xsd",
  "application/vnd.openxmlformats-package.relationships": "opc-xsd/opc-relationships.xsd",
  "application/vnd.openxmlformats-package.core-properties": undefined,
};
const TYPES = "[Content_Types].xml";
/** XML allows this attribute on every element, and Excel writes it; the schema of texts has no attributes. */
const ALLOWED = /attribute '\{http:\/\/www\.w3\.org\/XML\/1998\/namespace\}space'/;

const validators = new Map();
function validatorFor(schema) {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const file = path.join(schemas, schema);
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file), { url: file }));
  validators.set(schema, validator);
  return validator;
}

function faultsOf(schema, text) {
  let document;
  try {
    document = XmlDocument.fromString(text);
    validatorFor(schema).validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlParseError) return [error.message];
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim()).filter((message) => !ALLOWED.test(message));
  } finally {
    document?.dispose();
  }
}

function fileFaults(file) {
  const parts = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  const types = parts.find(([name]) => name === TYPES)?.[1] ?? "";
  const attributes = (element, key, value) =>
    new Map(
      [...types.matchAll(new RegExp(`<${element} [^>]*>`, "g"))].map(([tag]) =>
        [key, value].map((attribute) => new RegExp(`${attribute}="([^"]*)"`).exec(tag)?.[1]),
      ),
    );
  const overrides = attributes("Override", "PartName", "ContentType");
  const defaults = attributes("Default", "Extension", "ContentType");
  const faults = [...overrides.keys()]
    .filter((name) => !parts.some(([part]) => `/${part}` === name))
    .map((name) => `${name} has a content type and is not there`);
  let validated = 0;
  for (const [name, text] of parts) {
    const type = overrides.get(`/${name}`) ?? defaults.get(name.split(".").at(-1)) ?? "";
    const key = type.replace(/\+xml$/, "");
    if (name !== TYPES && !(key in SCHEMAS))
      faults.push(`${name} has the content type "${type}", which no schema is for`);
    const schema = name === TYPES ? "opc-xsd/opc-contentTypes.xsd" : SCHEMAS[key];
    if (schema === undefined) continue;
    validated += 1;
    faults.push(...faultsOf(schema, text).map((message) => `${name}: ${message}`));
  }
  return { validated, faults };
}

const found = process.argv.slice(2).map((file) => [path.basename(file), fileFaults(file)]);
console.log(JSON.stringify(Object.fromEntries(found)));
