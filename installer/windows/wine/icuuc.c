/* Wine has no icuuc.dll, which is part of Windows and which Qt asks for converters: here there are none. */
#define GIVEN __declspec(dllexport)
#define NOT_THERE 4 /* U_FILE_ACCESS_ERROR */

static void *none(int *error)
{
    if (error)
        *error = NOT_THERE;
    return 0;
}

GIVEN void *ucnv_open(const char *name, int *error) { return none(error); }
GIVEN const char *ucnv_getName(void *converter, int *error) { return none(error); }
GIVEN const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return none(error); }
GIVEN const char *ucnv_getAvailableName(int number) { return 0; }
GIVEN int ucnv_countAvailable(void) { return 0; }
GIVEN int ucnv_toUCountPending(void *converter, int *error) { none(error); return 0; }
GIVEN int ucnv_fromUCountPending(void *converter, int *error) { none(error); return 0; }
GIVEN signed char ucnv_getMaxCharSize(void *converter) { return 1; }
GIVEN void ucnv_close(void *converter) {}
GIVEN void ucnv_reset(void *converter) {}
GIVEN void ucnv_toUnicode(void) {}
GIVEN void ucnv_fromUnicode(void) {}
GIVEN void ucnv_cbToUWriteUChars(void) {}
GIVEN void ucnv_cbFromUWriteUChars(void) {}
GIVEN void ucnv_getToUCallBack(void) {}
GIVEN void ucnv_getFromUCallBack(void) {}
GIVEN void ucnv_setToUCallBack(void) {}
GIVEN void ucnv_setFromUCallBack(void) {}
GIVEN void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
GIVEN void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}

int __stdcall DllMainCRTStartup(void *library, unsigned reason, void *reserved) { return 1; }
