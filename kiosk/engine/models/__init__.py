"""One pack's graphs at work: detector, aligner, quality, embedder."""
