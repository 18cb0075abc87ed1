/** Hands the reader a file. Takes its name and its content, a text or a `data:` address. */
export function saveFile(name: string, type: string, content: string): void {
  const isAddress = content.startsWith('data:');
  // Without a byte-order mark spreadsheets take UTF-8 for a code page of their own.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const address = isAddress ? content : URL.createObjectURL(new Blob([mark + content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  if (!isAddress)
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 1000);
}
