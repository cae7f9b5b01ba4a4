/**
 * Every Office.js member that the sources use belongs to a requirement set of the manifest, or is used only after a
 * check that it is supported.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const SET = /\[Api set: (?:[^\]]*\b)?ExcelApi (\d+)\.(\d+)/;
const GUARD = /isSetSupported\("ExcelApi", "(\d+)\.(\d+)"\)/g;

type Use = Readonly<{ member: string; minor: number; file: string }>;

function usesIn(files: readonly string[]): readonly Use[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => readFileSync(name, "utf8")) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([...files], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map<string, Use>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`no ${file}`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node))
        for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
          const minor = minorOf(declaration);
          const member = node.text;
          if (minor !== undefined) found.set(`${member} ${minor} ${file}`, { member, minor, file });
        }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()];
}

/** The requirement set of a member, or that of its parent if the member states none. */
function minorOf(declaration: ts.Node): number | undefined {
  const source = declaration.getSourceFile();
  if (!source.fileName.includes("office-js")) return undefined;
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    const comments = ts.getLeadingCommentRanges(source.text, at.getFullStart()) ?? [];
    const [, major, minor] = SET.exec(comments.map(({ pos, end }) => source.text.slice(pos, end)).join("\n")) ?? [];
    if (major !== undefined) return Number(minor);
  }
  return undefined;
}

const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const requiredMinor = Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);

const sources = ts.sys
  .readDirectory(path.join(root, "src/workbook"), [".ts", ".tsx"])
  .concat(ts.sys.readDirectory(path.join(root, "taskpane"), [".ts", ".tsx"]));
const guardsOf = (file: string): readonly number[] =>
  [...readFileSync(file, "utf8").matchAll(GUARD)].map(([, , minor]) => Number(minor));

test("members newer than the manifest's requirement set are used only after a check", () => {
  const uses = usesIn(sources);
  expect(uses.length).toBeGreaterThan(100);
  expect(Math.max(...uses.map(({ minor }) => minor).filter((minor) => minor <= requiredMinor))).toBe(requiredMinor);
  const unguarded = uses
    .filter(({ minor, file }) => minor > requiredMinor && !guardsOf(file).some((guard) => guard >= minor))
    .map(({ member, minor, file }) => `${path.relative(root, file)}: ${member} is of ExcelApi 1.${minor}`);
  expect(unguarded).toEqual([]);
}, 300_000);

test("no check is made for members that the manifest already requires", () => {
  const needless = sources.flatMap((file) =>
    guardsOf(file)
      .filter((minor) => minor <= requiredMinor)
      .map((minor) => `${path.relative(root, file)}: 1.${minor}`),
  );
  expect(needless).toEqual([]);
});
