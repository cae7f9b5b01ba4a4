import { download } from "../scenarios/download";
import { chartPicture } from "./chartPicture";

export type Copied = "copied" | "saved" | "failed";

/** Into the clipboard where the host lets it, else as a file. Office's frames often do not. */
export async function copyPicture(...given: Parameters<typeof chartPicture>): Promise<Copied> {
  let picture: Blob;
  try {
    picture = await chartPicture(...given);
  } catch {
    return "failed";
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return "copied";
  } catch {
    download(`${given[1]}.png`, picture);
    return "saved";
  }
}
