/**
 * Lints a text with this project's configuration, in a process of its own, because jest does not load that file.
 * Arguments: the path that the text would have, and the only rule to run. The text is read from the input, and the
 * messages are printed as JSON. The text is a program of its own, because the types of the whole project take many
 * times as long.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";

const [filePath, rule] = process.argv.slice(2);
const text = readFileSync(0, "utf8");
const file = path.resolve(filePath);

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, process.cwd());
const host = ts.createCompilerHost(options);
const { getSourceFile } = host;
host.getSourceFile = (name, target, ...rest) =>
  name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target, ...rest);
const programs = [ts.createProgram([file], options, host)];

const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, programs } } },
  ruleFilter: ({ ruleId }) => ruleId === rule,
});
const [{ messages }] = await eslint.lintText(text, { filePath });
process.stdout.write(JSON.stringify(messages));
