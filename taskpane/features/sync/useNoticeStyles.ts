import { makeStyles, tokens } from "@fluentui/react-components";

/**
 * Spacing of sentences and lists within a notice: as tight as the list of issues, so that the answer below stays in
 * sight.
 */
export const useNoticeStyles = makeStyles({
  text: { margin: `${tokens.spacingVerticalXS} 0 0` },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
