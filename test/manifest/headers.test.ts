/** @jest-environment jsdom */
import { contentSecurityPolicy, relaxed, responseHeaders } from "../../hosting/headers";
import { hostFiles } from "../../hosting/hostFiles";
import { attribute, elements, parseXml } from "../support/xml";

const headers = responseHeaders();
const files = hostFiles();

const fileNamed = (name: string): string => {
  const text = files[name];
  if (text === undefined) throw new Error(`there is no ${name}`);
  return text;
};

test("the policy is the one that was agreed", () => {
  expect(headers["Content-Security-Policy"]).toBe(
    "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; " +
      "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
      "worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' " +
      "https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com https://*.cloud.microsoft",
  );
  expect(headers).toMatchObject({ "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
});

test("a relaxation adds its source and changes nothing else", () => {
  const looser = relaxed(contentSecurityPolicy, [{ directive: "frame-src", source: "'self'", because: "" }]);
  expect(looser).toEqual({ ...contentSecurityPolicy, "frame-src": ["'self'"] });
  expect(
    relaxed(contentSecurityPolicy, [{ directive: "object-src", source: "'self'", because: "" }])["object-src"],
  ).toEqual(["'self'"]);
});

describe("each static host is told the same headers", () => {
  test("Netlify and Cloudflare Pages", () => {
    const [scope, ...lines] = fileNamed("_headers").trimEnd().split("\n");
    expect(scope).toBe("/*");
    expect(
      Object.fromEntries(
        lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/s)
            .slice(0, 2),
        ),
      ),
    ).toEqual(headers);
  });

  test("Azure Static Web Apps", () => {
    expect(JSON.parse(fileNamed("staticwebapp.config.json"))).toEqual({ globalHeaders: headers });
  });

  test("Internet Information Services", () => {
    const added = elements(parseXml(fileNamed("web.config")), "add");
    expect(Object.fromEntries(added.map((add) => [attribute(add, "name"), attribute(add, "value")]))).toEqual(headers);
  });
});
