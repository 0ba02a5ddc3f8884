/** What went wrong with a file and what to do, for the codes of the operating system. */
const reasons = new Map([
  ['ENOENT', ['no such file', 'Check the name and the folder']],
  ['EISDIR', ['it is a folder', 'Name a file']],
  ['ENOTDIR', ['a part of the path is a file, not a folder', 'Check the path']],
  ['EEXIST', ['a file has that name', 'Use another name']],
  ['EACCES', ['you do not have permission', 'Change its permissions, or use another folder']],
  ['EPERM', ['you do not have permission', 'Change its permissions, or use another folder']],
  ['EROFS', ['the disk cannot be written to', 'Use another folder']],
  ['ENOSPC', ['the disk is full', 'Free some space']],
]);

/**
 * Describes an error of the file system: the reason, and what to do. Returns the message of the system if the reason is
 * not known.
 */
export function fileReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [reason, remedy] = reasons.get(code) ?? [message, ''];
  return remedy ? `${reason}. ${remedy}.` : reason!;
}

/** Describes an error of the file system with its file, or returns nothing for another error. */
export function fileError(error: unknown): string | undefined {
  const { code = '', path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  if (dest === undefined || !reasons.has(code)) return undefined;
  return `cannot use ${dest}: ${fileReason(error)}`;
}
