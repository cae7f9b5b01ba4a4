/** Name of the block of correlations beside the block of uncertain inputs. */
export const correlationsName = (blockName: string): string => `${blockName}Links`;
