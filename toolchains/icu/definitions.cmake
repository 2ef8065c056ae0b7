# Definitions under which ICU is built; whoever includes its headers must see the same ones.
# The suffix renames every symbol, namespace (icu_72_amends) and the data's entry point, so that a
# program that also links its system's ICU keeps the two apart.
set(AMENDS_ICU_SUFFIX _amends)
set(AMENDS_ICU_DATA_SYMBOL icudt${AMENDS_ICU_SUFFIX}${AMENDS_ICU_MAJOR}_dat)
set(AMENDS_ICU_DEFINITIONS
    U_STATIC_IMPLEMENTATION
    U_HAVE_LIB_SUFFIX=1
    U_LIB_SUFFIX_C_NAME=${AMENDS_ICU_SUFFIX}
    U_CHARSET_IS_UTF8=1
    U_NO_DEFAULT_INCLUDE_UTF_HEADERS=1
    U_USING_ICU_NAMESPACE=0
    U_ENABLE_DYLOAD=0
    U_CHECK_DYLOAD=0
    UCONFIG_NO_FILE_IO=1
    UCONFIG_NO_LEGACY_CONVERSION=1
    UCONFIG_NO_COLLATION=1
    UCONFIG_NO_FORMATTING=1
    UCONFIG_NO_TRANSLITERATION=1
    UCONFIG_NO_REGULAR_EXPRESSIONS=1
    UCONFIG_NO_IDNA=1
    UCONFIG_NO_SERVICE=1)
