"""Windows' bundle built and tried under Wine, where no Windows is at hand; nothing of it is ever shipped."""
