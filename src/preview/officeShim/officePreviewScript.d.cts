export function officePreviewScript(excelWeb: string): string;
