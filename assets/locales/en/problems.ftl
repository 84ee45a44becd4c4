problem-unknown = This could not be done. Nothing was changed. Code: { $code }
