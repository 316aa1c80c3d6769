/** The part of the Typst binding that is used here; its platform packages come without types. */
export interface NodeCompiler {
  /** Places a file into the compiler's view of the workspace; the path is absolute. */
  mapShadow(path: string, content: Buffer): void
  unmapShadow(path: string): void
  /** Throws with the diagnostics (which quote the text) in `code`. */
  pdf(
    source: { mainFilePath: string },
    options: { pdfStandard?: 'ua-1'; pdfTags?: boolean; creationTimestamp?: number /* seconds */ },
  ): Buffer
  evictCache(age: number): void
}

export interface Typst {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): NodeCompiler
  }
}
