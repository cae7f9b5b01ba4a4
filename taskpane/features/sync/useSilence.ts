import { useEffect, useState } from "react";
import type { Workbook } from "../../workbook/Workbook";

/** Excel has not answered for long: it may come yet, so nothing is given up. */
export function useSilence({ watchSilence }: Pick<Workbook, "watchSilence">): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => watchSilence(setSilent), [watchSilence]);
  return silent;
}
