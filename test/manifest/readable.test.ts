import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestInfo } from "office-addin-manifest";

const root = path.resolve(__dirname, "../..");

/** Runs in a process of its own, because the reader loads ES modules, which jest does not load from CommonJS. */
function readManifest(): ManifestInfo {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((info) => console.log(JSON.stringify(info)))`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" })) as ManifestInfo;
}

const info = readManifest();

test("Microsoft's own reader can read the manifest", () => {
  expect(info).toMatchObject({
    displayName: "Rollout Economics",
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    hosts: ["Workbook"],
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
  expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("the manifest has the version of the package", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(info.version).toBe(`${version}.0`);
});
