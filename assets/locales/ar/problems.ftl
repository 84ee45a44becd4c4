problem-unknown = تعذّر تنفيذ ذلك. لم يتغيّر شيء. الرمز: { $code }
