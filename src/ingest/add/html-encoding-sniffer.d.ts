declare module 'html-encoding-sniffer' {
  /** The WHATWG name of the encoding of a page: https://html.spec.whatwg.org/#encoding-sniffing-algorithm. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
