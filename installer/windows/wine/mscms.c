/* Wine 8's mscms.dll lacks what Qt asks of it: here no screen has a colour profile. */
#define GIVEN __declspec(dllexport)

GIVEN void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned creation) { return 0; }
GIVEN void *WcsOpenColorProfileW(void *a, void *b, void *c, unsigned d, unsigned e, unsigned f, unsigned g) { return 0; }
GIVEN void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
GIVEN int CloseColorProfile(void *profile) { return 1; }
GIVEN int GetColorDirectoryW(void *machine, void *folder, void *size) { return 0; }
GIVEN int GetColorProfileFromHandle(void *profile, void *buffer, void *size) { return 0; }
GIVEN int GetColorProfileHeader(void *profile, void *header) { return 0; }
GIVEN int WcsGetDefaultColorProfile(int a, void *b, int c, int d, unsigned e, unsigned f, void *g) { return 0; }
GIVEN int WcsGetDefaultColorProfileSize(int a, void *b, int c, int d, unsigned e, void *f) { return 0; }

int __stdcall DllMainCRTStartup(void *library, unsigned reason, void *reserved) { return 1; }
